// with -Afreehold.track=closeables
class AutoCloseableClosedTwice {
  static class Lease implements AutoCloseable {
    @Override
    public void close() {
      System.out.println("ended");
    }
  }

  void run() {
    Lease lease = new Lease();
    lease.close();
    lease.close(); //! release.twice
  }
}
