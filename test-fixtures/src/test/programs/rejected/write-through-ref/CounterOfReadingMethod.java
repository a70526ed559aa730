import dev.freehold.MustRelease;

@MustRelease("close")
class CounterOfReadingMethod {
  private int reads;

  int read() {
    reads++; //! write.through.ref
    return 0;
  }

  void close() {}
}
