import shared.Res;

final class NativeVarargs {
  static synchronized native void flush(String device, Res... dirty); //! unsafe.required

  static void flushBoth(Res left, Res right) {
    flush("disk", left, right);
  }
}
