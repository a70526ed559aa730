import dev.freehold.Unsafe;
import shared.Res;

final class NativeVarargs {
  @Unsafe("flush reads what it is given")
  static synchronized native void flush(String device, Res... dirty);

  static void flushBoth(Res left, Res right) {
    flush("disk", left, right);
  }
}
