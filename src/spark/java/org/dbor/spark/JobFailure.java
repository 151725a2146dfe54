package org.dbor.spark;

/** Why a job cannot do anything: what, where and what to do, in one line. */
final class JobFailure extends Exception {
  private static final long serialVersionUID = 1L;

  JobFailure(String message) {
    super(message);
  }
}
