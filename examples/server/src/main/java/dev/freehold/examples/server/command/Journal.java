package dev.freehold.examples.server.command;

import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Request;

/** Where changes are written down. */
public interface Journal {
  /** Writes nothing down. */
  Journal NONE =
      new Journal() {
        @Override
        public boolean isOn() {
          return false;
        }

        @Override
        public void begin() {}

        @Override
        public void log(int database, Request request) {}

        @Override
        public void log(int database, Output requests) {}

        @Override
        public void end() {}

        @Override
        public void describe(InfoText text) {
          text.put("aof_enabled", 0);
        }
      };

  /** Whether anything is written down. */
  boolean isOn();

  /** What follows belongs together, and counts as a whole or not at all. */
  void begin();

  /** Writes a request down. */
  void log(int database, Request request);

  /** Writes down requests that are put together already. */
  void log(int database, Output requests);

  /** Ends what {@link #begin()} began. */
  void end();

  /** Tells INFO of itself. */
  void describe(InfoText text);
}
