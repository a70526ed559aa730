import java.io.IOException;

class UntrackedCloseable {
  int run(java.io.InputStream stream) throws IOException {
    try (var reader = new java.io.InputStreamReader(stream)) {
      return reader.read();
    }
  }
}
