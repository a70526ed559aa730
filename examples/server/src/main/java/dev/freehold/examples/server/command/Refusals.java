package dev.freehold.examples.server.command;

import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.resp.Request;
import java.util.Locale;

/** Why a request is not run, in the words of Redis. */
final class Refusals {
  private static final int SHOWN = 128;
  private static final byte[] POST = Ascii.of("post");
  private static final byte[] HOST = Ascii.of("host:");

  private final Output text = new Output(512);

  /**
   * A line of HTTP, which a web page may have a browser send, ends the connection without a word.
   */
  private static boolean isHttp(Request request) {
    return isFirst(request, POST) || isFirst(request, HOST);
  }

  private static boolean isFirst(Request request, byte[] word) {
    return Ascii.is(request.bytes(), request.start(0), request.length(0), word);
  }

  void unknown(Session session, CommandTable table, Request request, Reply reply) {
    if (isHttp(request)) {
      session.link().closeSoon();
      return;
    }
    text.clear();
    Command container = table.find(request.bytes(), request.start(0), request.length(0));
    if (container != null) {
      text.text("ERR unknown subcommand '");
      put(request, 1, SHOWN);
      text.text("'. Try " + container.name().toUpperCase(Locale.ROOT) + " HELP.");
    } else {
      text.text("ERR unknown command '");
      put(request, 0, SHOWN);
      text.text("', with args beginning with: ");
      int begin = text.size();
      for (int each = 1; each < request.count() && text.size() - begin < SHOWN; each++) {
        text.put('\'');
        put(request, each, SHOWN - (text.size() - begin - 1));
        text.text("' ");
      }
    }
    reply.errorBytes(text);
  }

  /** As much of an argument as fits, up to a byte 0, as C prints it. */
  private void put(Request request, int argument, int most) {
    int start = request.start(argument);
    int length = Math.min(most, request.length(argument));
    int end = start;
    while (end < start + length && request.bytes()[end] != 0) {
      end++;
    }
    text.put(request.bytes(), start, end - start);
  }

  void arity(Command command, Reply reply) {
    reply.error("ERR wrong number of arguments for '" + command.name() + "' command");
  }

  void subscribed(Command command, Reply reply) {
    reply.error(
        "ERR Can't execute '"
            + command.name()
            + "': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this"
            + " context");
  }
}
