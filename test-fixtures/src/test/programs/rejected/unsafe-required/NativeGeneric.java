import dev.freehold.Ref;
import shared.Res;

class NativeGeneric {
  static native <T extends @Ref Object> long addressOf(T object); //! unsafe.required

  static boolean isSame(Res one, Res other) {
    return addressOf(one) == addressOf(other);
  }
}
