import shared.Res;

class WithInstanceofGuard {
  void run(Object o) {
    AutoCloseable c = Res.open();
    if (c instanceof Res res && res.get() > 3) {
      res.close();
    }
  } //! own.leak.maybe
}
