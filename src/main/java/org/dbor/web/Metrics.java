package org.dbor.web;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;

/** Counts requests; writes them in the Prometheus text format. */
final class Metrics {
  private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
  private final Map<String, DoubleAdder> seconds = new ConcurrentSkipListMap<>();

  /** Notes an answered request; only the first path segment is kept, so the labels stay few. */
  void answered(String path, int status, long nanoseconds) {
    String route = route(path);
    requests
        .computeIfAbsent(
            "route=\"" + route + "\",status=\"" + status + "\"", unused -> new LongAdder())
        .increment();
    seconds
        .computeIfAbsent("route=\"" + route + "\"", unused -> new DoubleAdder())
        .add(nanoseconds / 1e9);
  }

  private static String route(String path) {
    int end = path.indexOf('/', 1);
    String first = end < 0 ? path : path.substring(0, end);
    return first.matches("/[a-z.\\-]{0,24}") ? first : "other";
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        "# HELP dbor_requests_total Requests answered.\n# TYPE dbor_requests_total counter\n");
    requests.forEach(
        (labels, count) ->
            text.append("dbor_requests_total{")
                .append(labels)
                .append("} ")
                .append(count)
                .append('\n'));
    text.append(
        "# HELP dbor_request_seconds_total Time spent answering.\n# TYPE dbor_request_seconds_total counter\n");
    seconds.forEach(
        (labels, sum) ->
            text.append(
                String.format(
                    Locale.ROOT, "dbor_request_seconds_total{%s} %.6f%n", labels, sum.sum())));
    Runtime runtime = Runtime.getRuntime();
    text.append("# HELP jvm_memory_used_bytes Heap in use.\n# TYPE jvm_memory_used_bytes gauge\n");
    text.append("jvm_memory_used_bytes ")
        .append(runtime.totalMemory() - runtime.freeMemory())
        .append('\n');
    text.append("# HELP jvm_memory_max_bytes Largest heap.\n# TYPE jvm_memory_max_bytes gauge\n");
    text.append("jvm_memory_max_bytes ").append(runtime.maxMemory()).append('\n');
    text.append(
        "# HELP process_uptime_seconds Time since start.\n# TYPE process_uptime_seconds gauge\n");
    text.append("process_uptime_seconds ")
        .append(ManagementFactory.getRuntimeMXBean().getUptime() / 1000)
        .append('\n');
    return text.toString();
  }
}
