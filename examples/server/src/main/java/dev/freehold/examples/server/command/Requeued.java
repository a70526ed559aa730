package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.examples.server.blocks.Blocks;
import dev.freehold.examples.server.blocks.Chain;
import dev.freehold.examples.server.resp.Limits;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Request;
import dev.freehold.examples.server.resp.RequestParser;

/** Keeps requests in chains of blocks, and reads them again later. */
final class Requeued {
  private static final int USUAL = 4096;

  private final Output bytes = new Output(USUAL);
  private final RequestParser parser = new RequestParser(Limits.none());
  private final Request request = new Request();
  private int at;

  /** Puts a request at the end of a chain. */
  void keep(Request what, Chain chain, @Mut Blocks blocks) {
    bytes.clear();
    Wire.write(what, bytes);
    blocks.append(chain, bytes.bytes(), 0, bytes.size());
  }

  /** Begins to read the requests of a chain. */
  void open(Chain chain, @Ref Blocks blocks) {
    bytes.clear();
    int size = (int) chain.size();
    blocks.copy(chain, bytes.room(size), 0);
    bytes.wrote(size);
    at = 0;
  }

  /** Reads the next one, into the request that this object has. */
  Request next() {
    at = parser.parse(bytes.bytes(), at, bytes.size(), true, request);
    return request;
  }

  /** Gives back what a long request took. */
  void close() {
    request.clear();
    bytes.clear();
  }
}
