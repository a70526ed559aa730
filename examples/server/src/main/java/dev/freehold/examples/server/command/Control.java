package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.store.Store;

/** What commands ask of those who run the server. */
public interface Control {
  /** Does nothing. */
  Control NONE =
      new Control() {
        @Override
        public void shutdown() {}

        @Override
        public void pause(long until, boolean writesOnly) {}

        @Override
        public void unpause() {}

        @Override
        public String rewriteJournal() {
          return "-ERR there is no append-only file";
        }

        @Override
        public String reload(@Mut Store store, boolean fromJournal) {
          return "there is nothing to load";
        }

        @Override
        public String pools() {
          return "";
        }
      };

  /** Ends the server once this command is done. */
  void shutdown();

  /** Has clients wait. */
  void pause(long until, boolean writesOnly);

  /** Has clients wait no longer. */
  void unpause();

  /**
   * Begins to write the append-only file anew; returns what the client is told, an error with
   * {@code -}.
   */
  String rewriteJournal();

  /** What is in use of each pool, for people. */
  String pools();

  /**
   * Writes all that is stored to a file, and loads it again.
   *
   * @param fromJournal whether it is the append-only file that is loaded
   * @return what went wrong; empty if nothing did
   */
  String reload(@Mut Store store, boolean fromJournal);
}
