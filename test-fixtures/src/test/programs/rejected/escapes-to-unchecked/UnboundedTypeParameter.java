import shared.Res;

class UnboundedTypeParameter {
  static <T> boolean isNull(T value) {
    return value == null;
  }

  static boolean test(Res res) {
    return isNull(res); //! escapes.to.unchecked
  }
}
