"""The network as a table: what each block puts out, holds and costs; two networks beside each other."""
