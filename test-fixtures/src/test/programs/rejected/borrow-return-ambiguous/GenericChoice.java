import dev.freehold.Ref;

class GenericChoice {
  static <T extends @Ref Object> @Ref T orElse(@Ref T value, @Ref T other) { //! borrow.return.ambiguous
    return value != null ? value : other;
  }
}
