// with -Afreehold.names=check
// with -Afreehold.skip=shared
import dev.freehold.Own;
import shared.Res;

class GettersThatGiveAway {
  static Res getMain() { //! name.method
    return Res.open();
  }

  static @Own Res findOne(int number) { //! name.method
    return number > 0 ? Res.open() : new Res();
  }

  static Res lookup(String name) { //! name.method
    return name.isEmpty() ? new Res() : Res.open();
  }

  interface Source {
    @Own
    Res peekNext(); //! name.method
  }
}
