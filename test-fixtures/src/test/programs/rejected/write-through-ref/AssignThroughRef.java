import shared.Res;

class AssignThroughRef {
  void run(Res res) {
    res.value = 3; //! write.through.ref
  }
}
