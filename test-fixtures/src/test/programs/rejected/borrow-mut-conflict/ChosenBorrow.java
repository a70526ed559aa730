import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class ChosenBorrow {
  static int ofTwo(@Mut Res first, @Mut Res second, boolean one) {
    @Ref Res reader = one ? first : second;
    second.set(1); //! borrow.mut.conflict
    return reader.get();
  }

  static int ofReaderAndWriter(Res first, @Mut Res second, int which) {
    @Ref Res reader =
        switch (which) {
          case 0 -> first;
          default -> second;
        };
    second.set(1); //! borrow.mut.conflict
    return reader.get();
  }

  static int ofTwoReaders(Res first, Res second, @Mut Res third, boolean one) {
    @Ref Res reader = one ? first : second;
    third.set(1);
    return reader.get();
  }
}
