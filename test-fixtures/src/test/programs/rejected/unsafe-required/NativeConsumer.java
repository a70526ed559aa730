import dev.freehold.Own;
import shared.Res;

class NativeConsumer {
  private native void dispose(@Own Res res); //! unsafe.required

  void end(@Own Res res) {
    dispose(res);
  }
}
