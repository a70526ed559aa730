import dev.freehold.MustRelease;

@MustRelease("close")
class GenericResource<T> {
  T value;

  static String run() {
    GenericResource<String> box = new GenericResource<>();
    String value = box.value;
    box.close();
    return value;
  }

  void close() {}
}
