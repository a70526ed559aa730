import shared.Res;

class FieldOfParameter {
  static void run(Res res) {
    res.value = 1; //! write.through.ref
  }
}
