import dev.freehold.Unsafe;
import shared.Res;

class NativeReader {
  @Unsafe("checksum only reads the value")
  static native int checksum(Res res);

  static boolean isIntact(Res res, int expected) {
    return checksum(res) == expected;
  }
}
