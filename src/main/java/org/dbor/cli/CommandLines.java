package org.dbor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dbor.document.DocumentException;
import org.dbor.query.QueryException;
import org.dbor.store.StoreException;
import org.dbor.vocabulary.OntologyException;
import org.dbor.web.ServerException;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Puts the commands together and turns what goes wrong into one line and an exit status. */
final class CommandLines {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  private CommandLines() {}

  static CommandLine create(Console console, Installation installation) {
    CommandLine line = new CommandLine(RootCommand.class, new Factory(console, installation));
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(100);
    line.setParameterExceptionHandler((e, arguments) -> wrongUsage(console, e));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(console, e, command));
    line.setExecutionStrategy(parsed -> execute(console, parsed));
    return line;
  }

  private static int execute(Console console, ParseResult parsed) {
    int status = new CommandLine.RunLast().execute(parsed);
    return console.outputFailure().map(e -> outputFailed(console, e)).orElse(status);
  }

  private static int wrongUsage(Console console, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
    console.error(e.getMessage() + "; see ./" + command + " --help");
    return WRONG_USAGE;
  }

  private static int failed(Console console, Exception e, CommandLine command) {
    Optional<IOException> output = console.outputFailure();
    if (output.isPresent()) {
      return outputFailed(console, output.get());
    }
    if (command.getParseResult() != null && RootCommand.wantsDebug(command)) {
      e.printStackTrace(console.err());
    }
    console.error(isExpected(e) ? e.getMessage() : "unexpected " + e + "; --debug shows where");
    return FAILED;
  }

  /** A reader that went away, as {@code head} does, is no failure; a full disk is one. */
  private static int outputFailed(Console console, IOException e) {
    String reason = String.valueOf(e.getMessage());
    if (reason.contains("Broken pipe")) {
      return DONE;
    }
    console.error("output cannot be written: " + reason);
    return FAILED;
  }

  private static boolean isExpected(Exception e) {
    return e instanceof CommandFailure
        || e instanceof StoreException
        || e instanceof QueryException
        || e instanceof DocumentException
        || e instanceof OntologyException
        || e instanceof ServerException;
  }

  /** Gives commands the console and the installation, which every one of them takes. */
  private record Factory(Console console, Installation installation) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (var constructor : type.getDeclaredConstructors()) {
        if (constructor.getParameterCount() == 2
            && constructor.getParameterTypes()[0] == Console.class) {
          return type.cast(constructor.newInstance(console, installation));
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
