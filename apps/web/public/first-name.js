// Shows whose account opens as soon as the page is there; the program draws the rest around it.
;(function () {
  var answers = JSON.parse(document.getElementById('first-answers').textContent || '[]')
  answers.forEach(function (answer) {
    var account = answer.operationName === 'AccountPage_Query' && answer.data.account
    if (!account) return
    document.getElementById('boot-name').textContent = account.name
    document.getElementById('boot-reference').textContent = account.reference
    document.title = account.name + ' · Arrears'
  })
})()
