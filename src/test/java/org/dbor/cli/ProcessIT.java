package org.dbor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dbor.testing.ChildProcess;
import org.dbor.testing.RealGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands as processes: what only a process of its own can show. */
class ProcessIT {
  @TempDir Path temp;

  @Test
  void freshStores_giveTheSameBytes_whateverTimezoneAndLocale() throws Exception {
    Path first = temp.resolve("1.nq");
    Path second = temp.resolve("2.nq");
    ChildProcess.Finished one =
        dbor(
            List.of("-Duser.timezone=Asia/Seoul", "-Duser.language=ko", "-Duser.country=KR"),
            "export",
            "--format",
            "nquads",
            "--store",
            temp.resolve("a").toString(),
            "--output",
            first.toString());
    ChildProcess.Finished two =
        dbor(
            List.of("-Duser.timezone=America/St_Johns", "-Duser.language=tr", "-Duser.country=TR"),
            "export",
            "--format",
            "nquads",
            "--store",
            temp.resolve("b").toString(),
            "--output",
            second.toString());
    assertThat(one).isEqualTo(new ChildProcess.Finished(0, "", ""));
    assertThat(two).isEqualTo(new ChildProcess.Finished(0, "", ""));
    assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    assertThat(Files.size(first)).isGreaterThan(100_000);
  }

  @Test
  void output_isUtf8_whateverTheLocale() throws Exception {
    List<String> command =
        command(
            List.of("-Dstdout.encoding=US-ASCII", "-Dfile.encoding=US-ASCII"),
            "query",
            "initiatives-the-charter-builds-on",
            "--memory",
            "--format",
            "csv");
    ChildProcess.Finished finished = ChildProcess.run(command, Map.of("LC_ALL", "C", "LANG", "C"));
    assertThat(finished.status()).as(finished.err()).isZero();
    assertThat(finished.out()).contains("뉴욕구상");
  }

  @Test
  void readerThatGoesAway_isNoError() throws Exception {
    Path err = temp.resolve("err");
    Process process =
        new ProcessBuilder(command(List.of(), "export", "--format", "nquads", "--memory"))
            .redirectError(err.toFile())
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).startsWith("<");
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(err).content().isEmpty();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void wrongUsage_andFailure_haveTheirStatus() throws Exception {
    ChildProcess.Finished usage = dbor(List.of(), "export", "--format", "nope");
    assertThat(usage.status()).isEqualTo(2);
    assertThat(usage.err().lines()).hasSize(1);
    ChildProcess.Finished failure = dbor(List.of(), "extract", temp.resolve("no.txt").toString());
    assertThat(failure.status()).isEqualTo(1);
    assertThat(failure.err().lines()).hasSize(1);
    assertThat(failure.err()).doesNotContain("Exception");
    ChildProcess.Finished debugged = dbor(List.of(), "query", "nope", "--debug", "--memory");
    assertThat(debugged.err()).contains("at org.dbor.");
  }

  private static ChildProcess.Finished dbor(List<String> javaOptions, String... arguments)
      throws IOException, InterruptedException {
    return ChildProcess.run(command(javaOptions, arguments), Map.of());
  }

  private static List<String> command(List<String> javaOptions, String... arguments) {
    List<String> options = new ArrayList<>(javaOptions);
    options.add("-Ddbor.home=" + RealGraph.HOME);
    options.add("-Xss16m");
    return ChildProcess.command(Main.class, options, List.of(arguments));
  }
}
