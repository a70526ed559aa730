package dev.freehold.examples.server.command;

import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Request;

/** Requests as they go over the wire. */
public final class Wire {
  private Wire() {}

  /** Writes a request. */
  public static void write(Request request, Output to) {
    to.array(request.count());
    for (int each = 0; each < request.count(); each++) {
      to.bulk(request.bytes(), request.start(each), request.length(each));
    }
  }
}
