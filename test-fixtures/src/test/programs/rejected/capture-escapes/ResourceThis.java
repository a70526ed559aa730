import dev.freehold.MustRelease;

@MustRelease("close")
class ResourceThis {
  int value;

  Runnable later() {
    return () -> System.out.println(this.value); //! capture.escapes
  }

  void close() {}
}
