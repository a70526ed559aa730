import shared.Res;

class ManySlots {
  void test(int k) {
    Res r = Res.open();
    Res s0 = null;
    Res s1 = null;
    Res s2 = null;
    Res s3 = null;
    Res s4 = null;
    Res s5 = null;
    Res s6 = null;
    Res s7 = null;
    Res s8 = null;
    Res s9 = null;
    switch (k) {
      case 0 -> s0 = r;
      case 1 -> s1 = r;
      case 2 -> s2 = r;
      case 3 -> s3 = r;
      case 4 -> s4 = r;
      case 5 -> s5 = r;
      case 6 -> s6 = r;
      case 7 -> s7 = r;
      case 8 -> s8 = r;
      default -> s9 = r;
    }
    r = null;
    if (s0 != null) {
      s0.close();
    }
    if (s1 != null) {
      s1.close();
    }
    if (s2 != null) {
      s2.close();
    }
    if (s3 != null) {
      s3.close();
    }
    if (s4 != null) {
      s4.close();
    }
    if (s5 != null) {
      s5.close();
    }
    if (s6 != null) {
      s6.close();
    }
    if (s7 != null) {
      s7.close();
    }
    if (s8 != null) {
      s8.close();
    }
    if (s9 != null) {
      s9.close();
    }
  }
}
