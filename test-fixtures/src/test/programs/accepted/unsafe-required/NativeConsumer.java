import dev.freehold.Own;
import dev.freehold.Unsafe;
import shared.Res;

class NativeConsumer {
  @Unsafe("dispose gives the value back")
  private native void dispose(@Own Res res);

  void end(@Own Res res) {
    dispose(res);
  }
}
