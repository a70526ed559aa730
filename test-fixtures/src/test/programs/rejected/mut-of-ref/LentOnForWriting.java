import shared.Res;

class LentOnForWriting {
  static void run(Res res) {
    Res.write(res); //! mut.of.ref
  }
}
