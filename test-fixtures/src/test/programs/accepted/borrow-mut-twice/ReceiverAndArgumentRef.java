import dev.freehold.MustRelease;

@MustRelease("close")
class ReceiverAndArgumentRef {
  boolean same(ReceiverAndArgumentRef other) {
    return this == other;
  }

  static boolean run(ReceiverAndArgumentRef it) {
    return it.same(it);
  }

  void close() {}
}
