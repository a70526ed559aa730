package dev.freehold.examples.server.store;

/** Is told of keys that go although no command removes them. */
public interface KeyListener {
  /** Told of nothing. */
  KeyListener NOBODY =
      new KeyListener() {
        @Override
        public void expired(int database, ByteRange key) {}

        @Override
        public void evicted(int database, ByteRange key) {}
      };

  /** A key's time had come; it is gone. */
  void expired(int database, ByteRange key);

  /** A key went to make room; it is gone. */
  void evicted(int database, ByteRange key);
}
