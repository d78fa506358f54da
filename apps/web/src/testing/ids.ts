const tail = '01jd8xk3v7m2n4p6q8r0s1t2v3'

/** Ids of the right shape, for input schemas that look at it. */
export const ids = {
  account: `acc_${tail}`,
  preference: 'cpr_01j0000000000000000000000a',
  phone: `phn_${tail}`,
  debtor: `dbt_${tail}`,
  claim: `clm_${tail}`,
  otherClaim: `clm_01jd8xk3v7m2n4p6q8r0s1t2v4`,
  prolongation: `plg_${tail}`,
  dispute: `dsp_${tail}`,
  mandate: `mnd_${tail}`,
  charge: `chg_${tail}`,
  otherMandate: `mnd_01jd8xk3v7m2n4p6q8r0s1t2v4`,
  promise: `prm_${tail}`,
  task: `tsk_${tail}`,
  queue: `que_${tail}`,
  team: `tea_${tail}`,
  user: `usr_${tail}`,
  otherUser: `usr_01jd8xk3v7m2n4p6q8r0s1t2v4`,
  workflow: `wfl_${tail}`,
  entry: `len_${tail}`,
  file: `fil_${tail}`,
}
