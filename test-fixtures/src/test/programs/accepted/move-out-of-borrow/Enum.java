import shared.Res;

enum Enum {
  ONE {
    @Override
    int use(Res res) {
      return res.get();
    }
  };

  abstract int use(Res res);
}
