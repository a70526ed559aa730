import dev.freehold.MustRelease;

class InterfaceLeaked {
  @MustRelease("close")
  interface Base {
    void close();
  }

  static class Implementation implements Base {
    @Override
    public void close() {}
  }

  void run() {
    Base base = new Implementation();
    base.hashCode();
  } //! own.leak
}
