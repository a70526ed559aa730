package dev.freehold.actor;

import java.util.concurrent.atomic.AtomicInteger;

/** A message that counts how many of its kind are not released. */
final class Parcel implements AutoCloseable {
  /** Those of one test. */
  static final class Post {
    private final AtomicInteger open = new AtomicInteger();

    Parcel parcel(int id) {
      open.incrementAndGet();
      return new Parcel(this, id);
    }

    int open() {
      return open.get();
    }
  }

  private final Post post;
  private final int id;
  private boolean closed;

  private Parcel(Post post, int id) {
    this.post = post;
    this.id = id;
  }

  int id() {
    return id;
  }

  @Override
  public void close() {
    if (closed) {
      throw new IllegalStateException("parcel " + id + " was released before");
    }
    closed = true;
    post.open.decrementAndGet();
  }
}
