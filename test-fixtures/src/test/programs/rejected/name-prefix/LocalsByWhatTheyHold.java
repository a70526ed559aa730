// with -Afreehold.names=check
// with -Afreehold.skip=shared
import shared.Res;

class LocalsByWhatTheyHold {
  static void locals() {
    Res made = Res.open(); //! name.prefix
    Res mutSelf = made.self(); //! name.prefix
    mutSelf.get();
    made.close();
    try (Res res = Res.open()) { //! name.prefix
      res.get();
    }
  }

  static void later(boolean any) {
    Res later; //! name.prefix
    if (any) {
      later = Res.open();
    } else {
      later = new Res();
    }
    later.close();
  }
}
