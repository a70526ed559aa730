package dev.freehold.examples.server.command;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.store.Entry;
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
        public byte[] digest(@Mut Store store, @HandleOf(Entry.class) long key) {
          return new byte[0];
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

  /**
   * A number, as digits, that tells whether two servers hold the same.
   *
   * @param key what it is the number of; 0 of a key that there is not, below 0 of all that is
   *     stored
   */
  byte[] digest(@Mut Store store, @HandleOf(Entry.class) long key);
}
