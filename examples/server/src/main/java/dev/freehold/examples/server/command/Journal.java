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
        public void log(int database, Request request) {}

        @Override
        public void log(int database, Output requests) {}
      };

  /** Whether anything is written down. */
  boolean isOn();

  /** Writes a request down. */
  void log(int database, Request request);

  /** Writes down requests that are put together already. */
  void log(int database, Output requests);
}
