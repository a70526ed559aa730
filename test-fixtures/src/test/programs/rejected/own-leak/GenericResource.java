import dev.freehold.MustRelease;

@MustRelease("close")
class GenericResource<T> {
  T value;

  static void run() {
    GenericResource<String> box = new GenericResource<>();
    box.toString();
  } //! own.leak

  void close() {}
}
