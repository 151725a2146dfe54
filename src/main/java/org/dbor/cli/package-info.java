/**
 * The commands: what a user types, and what comes back on standard output, standard error and as
 * exit status (0 done, 1 something failed, 2 wrong usage).
 *
 * <p>Commands hold no work of their own: they read options, call the packages to their left, and
 * turn failures into one line that says what, where and what to do.
 */
package org.dbor.cli;
