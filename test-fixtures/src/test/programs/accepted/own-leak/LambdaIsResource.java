import dev.freehold.MustRelease;
import dev.freehold.Own;

/** Released, handed over or returned. */
class LambdaIsResource {
  @MustRelease("close")
  interface Handle {
    void close(@Own Handle this);
  }

  static void take(@Own Handle handle) {
    handle.close();
  }

  static void nothing() {}

  static void released() {
    Handle handle = () -> nothing();
    handle.close();
    take(() -> nothing());
    take(LambdaIsResource::nothing);
  }

  static Handle made() {
    return () -> nothing();
  }
}
