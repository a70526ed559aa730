import dev.freehold.MustRelease;

@MustRelease("close")
class WrittenThroughRef {
  private int count;

  void increment() {
    count++; //! write.through.ref
  }

  void close() {}
}
