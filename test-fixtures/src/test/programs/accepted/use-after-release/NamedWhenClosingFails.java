// with -Afreehold.track=closeables
class NamedWhenClosingFails {
  static void closeQuietly(AutoCloseable closeable, String name) {
    if (closeable != null) {
      try {
        closeable.close();
      } catch (Exception e) {
        System.err.println(name + closeable.getClass() + e);
      }
    }
  }
}
