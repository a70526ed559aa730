import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class ChosenBorrow {
  static int ofTwo(@Mut Res first, @Mut Res second, boolean one) {
    @Ref Res reader = one ? first : second;
    int value = reader.get();
    second.set(value);
    return value;
  }

  static int ofBorrowsThatCallsGave(@Mut Res first, @Mut Res second, boolean one) {
    @Ref Res reader = one ? first.self() : second.self();
    int value = first.get() + reader.get();
    first.set(value);
    return value;
  }

  static int ofTwoReaders(Res first, Res second, boolean one) {
    @Ref Res reader = one ? first : second;
    return reader.get() + first.get() + second.get();
  }
}
