import dev.freehold.Ref;
import dev.freehold.Unsafe;
import shared.Res;

@Unsafe("addresses are compared, nothing is read through them")
class NativeGeneric {
  static native <T extends @Ref Object> long addressOf(T object);

  static boolean isSame(Res one, Res other) {
    return addressOf(one) == addressOf(other);
  }
}
