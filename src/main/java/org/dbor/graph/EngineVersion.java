package org.dbor.graph;

/** The version of this software as the graph states it; equal to the version in the build file. */
public final class EngineVersion {
  public static final String CURRENT = "0.1.0";

  private EngineVersion() {}
}
