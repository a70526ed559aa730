package dev.freehold.examples.server.registry;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.store.PoolUser;

/** Names of any length, in pieces. */
@MustRelease("close")
final class Names implements AutoCloseable {
  /** The bytes of a piece. */
  static final int SIZE = 64;

  private static final long NONE = 0;

  private final @Own PiecePool pieces = PiecePool.create();

  int inUse() {
    return pieces.inUse();
  }

  /** Keeps a name; the last piece is made first. */
  @HandleOf(Piece.class)
  long keep(@Mut Names this, byte[] name, int start, int length) {
    long next = NONE;
    int from = length == 0 ? 0 : (length - 1) / SIZE * SIZE;
    for (; from >= 0; from -= SIZE) {
      Piece piece = pieces.alloc();
      piece.bytes().set(0, name, start + from, Math.min(SIZE, length - from));
      piece.next(next);
      next = pieces.insert(piece);
    }
    return next;
  }

  boolean equal(@HandleOf(Piece.class) long kept, byte[] name, int start, int length) {
    long each = kept;
    for (int from = 0; from < length; from += SIZE) {
      Piece piece = pieces.at(each);
      if (piece.bytes().mismatch(0, name, start + from, Math.min(SIZE, length - from)) >= 0) {
        return false;
      }
      each = piece.next();
    }
    return true;
  }

  void write(@HandleOf(Piece.class) long kept, int length, Output to) {
    long each = kept;
    for (int from = 0; from < length; from += SIZE) {
      Piece piece = pieces.at(each);
      to.put(piece.bytes(), 0, Math.min(SIZE, length - from));
      each = piece.next();
    }
  }

  void forget(@Mut Names this, @HandleOf(Piece.class) long kept) {
    long each = kept;
    while (each != NONE) {
      Piece gone = pieces.remove(each);
      each = gone.next();
      pieces.free(gone);
    }
  }

  /** Lends the pool. */
  void lend(String name, PoolUser user) {
    user.use(name + "-names", pieces);
  }

  @Override
  public void close(@Own Names this) {
    pieces.close();
  }
}
