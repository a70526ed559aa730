package dev.freehold.examples.server.command;

import dev.freehold.examples.server.config.Settings;

/**
 * How many bytes may wait for a client that does not read: hard limits, and none that take time.
 */
public final class OutputLimits {
  private static final int WORDS = 4;

  private long normal;
  private long pubsub;

  OutputLimits(Settings settings) {
    settings.listen(this::read);
  }

  private void read(Settings settings) {
    String[] words = settings.text("client-output-buffer-limit").split(" ");
    for (int at = 0; at + 1 < words.length; at += WORDS) {
      long hard = Long.parseLong(words[at + 1]);
      if (words[at].equals("normal")) {
        normal = hard;
      } else if (words[at].equals("pubsub")) {
        pubsub = hard;
      }
    }
  }

  /** Whether more waits for a client than may. */
  public boolean exceeds(Session session) {
    long most = session.subscriptions().count() > 0 ? pubsub : normal;
    return most > 0 && session.output().size() > most;
  }
}
