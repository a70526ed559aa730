// with -Afreehold.track=closeables
class AutoCloseableClosedTwice {
  static class Lease implements AutoCloseable {
    @Override
    public void close() {}
  }

  void run() {
    Lease lease = new Lease();
    lease.close();
    lease.close(); //! release.twice
  }
}
