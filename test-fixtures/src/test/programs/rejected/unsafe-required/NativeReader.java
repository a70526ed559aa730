import shared.Res;

class NativeReader {
  static native int checksum(Res res); //! unsafe.required

  static boolean isIntact(Res res, int expected) {
    return checksum(res) == expected;
  }
}
