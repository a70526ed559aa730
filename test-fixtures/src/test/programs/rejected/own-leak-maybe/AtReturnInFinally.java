import shared.Res;

class AtReturnInFinally {
  int run(boolean c) {
    Res res = Res.open();
    try {
      if (c) {
        res.close();
      }
    } finally {
      return 1; //! own.leak.maybe
    }
  }
}
