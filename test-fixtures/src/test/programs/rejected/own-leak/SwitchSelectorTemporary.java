import shared.Res;

class SwitchSelectorTemporary {
  int run() {
    switch (Res.open().get()) { //! own.leak
      case 1:
        return 1;
      default:
        return 2;
    }
  }
}
