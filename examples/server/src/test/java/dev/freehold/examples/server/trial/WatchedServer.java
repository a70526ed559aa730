package dev.freehold.examples.server.trial;

import com.sun.management.ThreadMXBean;
import dev.freehold.examples.server.Server;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.nio.charset.StandardCharsets;

/**
 * Starts the server, and tells on each line of its input how many bytes its threads have allocated.
 */
public final class WatchedServer {
  /**
   * What an answer begins with; the bytes of the thread named `server` and of all others follow.
   */
  static final String ANSWER = "allocated ";

  private WatchedServer() {}

  public static void main(String[] args) throws Exception {
    Thread watcher = new Thread(WatchedServer::watch, "watcher");
    watcher.setDaemon(true);
    watcher.start();
    Server.main(args);
  }

  private static void watch() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    BufferedReader questions =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try {
      while (questions.readLine() != null) {
        answer(threads);
      }
    } catch (IOException e) {
      // Nobody asks any more.
    }
  }

  private static void answer(ThreadMXBean threads) {
    long server = 0;
    long others = 0;
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null && !thread.getThreadName().equals("watcher")) {
        long bytes = threads.getThreadAllocatedBytes(thread.getThreadId());
        if (thread.getThreadName().equals("server")) {
          server += bytes;
        } else {
          others += bytes;
        }
      }
    }
    System.out.println(ANSWER + server + " " + others);
  }
}
